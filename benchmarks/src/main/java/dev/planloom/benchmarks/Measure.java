package dev.planloom.benchmarks;

import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.benchmarks.source.WiringCompiler;
import dev.planloom.benchmarks.wiring.CompiledWirings;
import dev.planloom.benchmarks.wiring.Contender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures sections with some effort. */
final class Measure {
    private final Effort effort;
    private final CompiledWirings compiled;
    private final Quiet quiet;

    /** Makes a measure that keeps compiled wirings in a folder. */
    Measure(Effort effort, Path folder) {
        this.effort = effort;
        compiled = new CompiledWirings(folder);
        quiet = new Quiet(effort.patience);
    }

    /** Compiles what a section needs, and measures it. */
    List<Measurement> measure(Section section) throws IOException, RunnerException, InterruptedException {
        System.err.println("compiling the plans of section " + section.id());
        compile(section);
        Extent extent = effort.extent;
        Rounds rounds = new Rounds(effort, compiled.folder(), quiet);
        return switch (section) {
            case TASKS -> rounds.measure(section, extent.tasks());
            case SIZES -> rounds.measure(section, extent.sizes());
            case ELEMENTS -> rounds.measure(section, extent.elements());
            case SLEEP -> new SleepRounds(effort, compiled.folder(), quiet).measure(extent.sleep());
            case COMPILE -> new CompileRounds(effort, compiled.folder(), quiet).times(extent.builds());
            case CLASSES -> new CompileRounds(effort, compiled.folder(), quiet).classes(extent.builds());
            case COLD -> new ColdRounds(effort, compiled.folder(), quiet).measure(extent.cold());
        };
    }

    /** How quiet the machine was, as a clause. */
    String quiet() {
        return quiet.describe();
    }

    private void compile(Section section) throws IOException {
        if (effort.extent.contenders(section).isEmpty()) {
            return;
        }
        WiringCompiler compiler = new WiringCompiler(compiled);
        compiler.scopes();
        for (Shape shape : effort.extent.compiled(section)) {
            compiler.planloom(shape);
            if (section.contenders.contains(Contender.DAGGER)) {
                compiler.dagger(shape);
            }
            if (section == Section.COLD) {
                compiler.cold(shape, section.contenders);
            }
        }
    }
}
