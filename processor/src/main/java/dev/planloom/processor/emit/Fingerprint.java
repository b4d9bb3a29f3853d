package dev.planloom.processor.emit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What stands for a plan in few letters: the SHA-256 of its lines. */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * The fingerprint of a plan.
     *
     * @param lines its {@link PlanLines lines}, each of which ends in {@code \n} for this, in UTF-8
     * @return 64 hexadecimal digits
     */
    public static String of(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
