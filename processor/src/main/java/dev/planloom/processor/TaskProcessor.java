package dev.planloom.processor;

import com.google.auto.service.AutoService;
import dev.planloom.processor.model.Options;
import dev.planloom.processor.validate.OptionRule;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the plan of each class with tasks: what the compiler knows of {@link PlanPipeline}, which is made when there is
 * something for it. Compilers make every processor that they find, and most of what they compile has no tasks.
 */
@AutoService(Processor.class)
public final class TaskProcessor extends AbstractProcessor {
    private static final Set<String> ANNOTATIONS = Set.of(
            "dev.planloom.Task",
            "dev.planloom.Plan",
            "dev.planloom.PlanPart",
            "dev.planloom.CircuitBreaker",
            "dev.planloom.Exclusive",
            "dev.planloom.Fallback",
            "dev.planloom.Limit",
            "dev.planloom.Limit.List",
            "dev.planloom.RateLimit",
            "dev.planloom.RateLimit.List",
            "dev.planloom.Reads",
            "dev.planloom.Retry",
            "dev.planloom.Timeout",
            "dev.planloom.Uses",
            "dev.planloom.Uses.List",
            "dev.planloom.When",
            "dev.planloom.Writes");

    private Options options;
    private Diagnostics diagnostics;
    private @Nullable PlanPipeline pipeline;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Not by {@code @SupportedAnnotationTypes}, which would be read by reflection in each compilation. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.KNOWN;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = Options.of(environment.getOptions());
        diagnostics = new Diagnostics(environment.getMessager(), new Places(environment.getElementUtils()));
        // Here, since a compiler that finds no annotation of ours asks for nothing more.
        for (String fault : OptionRule.check(options)) {
            diagnostics.wrongOption(fault);
        }
    }

    /** Compilers call this from the first round on that has an annotation of ours. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (pipeline == null) {
            pipeline = new PlanPipeline(processingEnv, options, diagnostics);
        }
        pipeline.process(annotations, round);
        return false;
    }
}
