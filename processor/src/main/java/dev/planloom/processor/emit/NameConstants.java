package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.PartDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Adds a constant for the name of each task: {@code READ_A} for {@code readA}, {@code PROVISION_WORKERS} for {@code
 * provision-workers}.
 */
final class NameConstants {
    private static final ClassName STRING = ClassName.get(String.class);

    private NameConstants() {}

    static void addTo(TypeSpec.Builder type, LayeredPlan plan) {
        Set<String> taken = taken(plan.declaration().parts());
        UniqueNames.of(plan.tasks(), NameConstants::name, taken::contains).forEach((task, name) -> {
            String value = plan.tasks().get(task).name();
            FieldSpec.Builder constant =
                    FieldSpec.builder(STRING, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
            if (plan.isExplained()) {
                constant.addJavadoc("The name of the task {@code $L}.\n", value);
            }
            type.addField(constant.initializer("$S", value).build());
        });
    }

    static String name(String task) {
        StringBuilder name = new StringBuilder(task.length() + 8);
        int before = '_';
        for (int i = 0; i < task.length(); i += Character.charCount(before)) {
            int letter = task.codePointAt(i);
            int end = i + Character.charCount(letter);
            if (beginsWord(before, letter, end < task.length() ? task.codePointAt(end) : '_')) {
                name.append('_');
            }
            name.appendCodePoint(letter == '-' || letter == '.' ? '_' : letter);
            before = letter;
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }

    /** A word begins with a capital: after a small letter or digit, and with the last of several. */
    private static boolean beginsWord(int before, int letter, int after) {
        if (!isCapital(letter)) {
            return false;
        }
        return switch (Character.getType(before)) {
            case Character.LOWERCASE_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            case Character.UPPERCASE_LETTER -> Character.getType(after) == Character.LOWERCASE_LETTER;
            default -> false;
        };
    }

    private static boolean isCapital(int letter) {
        return Character.getType(letter) == Character.UPPERCASE_LETTER;
    }

    /** What a field would hide: the classes on which static tasks are called, by their short and their full names. */
    private static Set<String> taken(List<PartDeclaration> parts) {
        Set<String> taken = new HashSet<>();
        for (PartDeclaration part : parts) {
            taken.addAll(part.type().simpleNames());
            taken.add(part.type().packageName().split("\\.", 2)[0]);
        }
        return taken;
    }
}
