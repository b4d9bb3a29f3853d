package dev.planloom.benchmarks;

import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The program that compiles the same again and again. Its arguments: for how many milliseconds to warm up, how often to
 * measure after that, and the arguments of {@code javac}. It prints the median, in nanoseconds.
 */
final class WarmCompiler {
    private static final long NANOS_A_MILLI = 1_000_000;

    private WarmCompiler() {}

    /** Compiles. */
    public static void main(String[] args) {
        long warmup = Long.parseLong(args[0]) * NANOS_A_MILLI;
        double[] nanos = new double[Integer.parseInt(args[1])];
        List<String> arguments = Arrays.asList(args).subList(2, args.length);
        long start = System.nanoTime();
        while (System.nanoTime() - start < warmup) {
            compile(arguments);
        }
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = compile(arguments);
        }
        System.out.println(Spread.of(nanos).median());
    }

    private static long compile(List<String> arguments) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        long start = System.nanoTime();
        int result = compiler.run(null, null, null, arguments.toArray(String[]::new));
        long nanos = System.nanoTime() - start;
        if (result != 0) {
            throw new IllegalStateException("javac " + String.join(" ", arguments) + " failed");
        }
        return nanos;
    }
}
