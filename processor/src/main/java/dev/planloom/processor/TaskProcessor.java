package dev.planloom.processor;

import com.google.auto.service.AutoService;
import dev.planloom.processor.emit.GraphEmitter;
import dev.planloom.processor.emit.PlanEmitter;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.layer.Layering;
import dev.planloom.processor.model.DependencyGraph;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.Options;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.scan.LostPolicies;
import dev.planloom.processor.scan.PlanScanner;
import dev.planloom.processor.scan.PlanSource;
import dev.planloom.processor.validate.CycleRule;
import dev.planloom.processor.validate.DuplicatePlanRule;
import dev.planloom.processor.validate.OptionRule;
import dev.planloom.processor.validate.RaceRule;
import dev.planloom.processor.validate.Validator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates the plan of each class with tasks: scan → validate → layer → emit. A plan with a finding is reported and
 * not emitted; what is wrong with one plan does not stop another.
 *
 * <p>A plan that names types or constants that do not exist yet waits for a later round, in which another processor may
 * have generated them. What never appears, the compiler reports; but for what class files name.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
    "dev.planloom.Task",
    "dev.planloom.Plan",
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
    "dev.planloom.Writes"
})
public final class TaskProcessor extends AbstractProcessor {
    private PlanScanner scanner;
    private LostPolicies lostPolicies;
    private Needs needs;
    private Validator validator;
    private PlanEmitter emitter;
    private GraphEmitter graphs;
    private List<String> wrongOptions;
    private Diagnostics diagnostics;

    private final DuplicatePlanRule duplicates = new DuplicatePlanRule();

    /** Classes whose plans wait for a later round. */
    private final Set<String> pending = new TreeSet<>();

    /** The top-level classes that are compiled from source, but for the plans that were emitted. */
    private final Set<String> written = new HashSet<>();

    private final Set<String> emitted = new HashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.KNOWN;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        scanner = new PlanScanner(environment.getElementUtils(), environment.getTypeUtils());
        lostPolicies = new LostPolicies(environment.getElementUtils());
        needs = new Needs(scanner.signatureTypes());
        validator = new Validator(needs, scanner.signatureTypes());
        emitter = new PlanEmitter(environment.getFiler(), environment.getElementUtils());
        Options options = Options.of(environment.getOptions());
        graphs = new GraphEmitter(environment.getFiler(), options.formats());
        wrongOptions = OptionRule.check(options);
        diagnostics = new Diagnostics(environment.getMessager(), new Places(environment.getElementUtils()));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        wrongOptions.forEach(diagnostics::wrongOption);
        wrongOptions = List.of(); // they are told once, not in each round
        for (Element root : round.getRootElements()) {
            if (!emitted.contains(root.toString())) {
                written.add(root.toString());
            }
        }
        Set<String> classes = new TreeSet<>(pending);
        classes.addAll(PlanScanner.candidates(round, annotations));
        pending.clear();
        for (String name : classes) {
            try {
                process(name, round.processingOver());
            } catch (RuntimeException | StackOverflowError e) {
                diagnostics.crashed(processingEnv.getElementUtils().getTypeElement(name), e);
            }
        }
        return false;
    }

    private void process(String name, boolean isLastRound) {
        LostPolicies.Found lost = lostPolicies.in(name);
        Optional<PlanSource> source = scanner.read(name);
        boolean isKnown = lost.isComplete()
                && source.stream().allMatch(found -> found.plan().isResolved());
        if (!isKnown && !isLastRound) {
            pending.add(name);
            return;
        }
        if (!isKnown) {
            source.ifPresent(found -> diagnostics.missing(found, written));
        }
        lost.policies().forEach(diagnostics::report);
        source.ifPresent(found -> process(found, lost.policies().isEmpty()));
    }

    private void process(PlanSource source, boolean isWhole) {
        PlanDeclaration plan = source.plan();
        if (!plan.isComplete()) {
            return; // the compiler reports what is missing, without which much else would seem wrong
        }
        TaskNames names = new TaskNames(plan);
        DependencyGraph graph = new DependencyGraph(plan, names);
        List<Finding> findings = validator.check(plan, names);
        duplicates.claim(plan, written).ifPresent(findings::add);
        Layering layering = Layering.of(graph.indexes());
        if (!layering.isComplete()) {
            findings.addAll(CycleRule.check(plan, graph));
        } else if (RaceRule.knowsTheGraph(findings)) {
            findings.addAll(RaceRule.check(plan, graph, layering));
        }
        findings.forEach(finding -> diagnostics.report(source, finding, written));
        if (findings.isEmpty() && isWhole && plan.isResolved()) {
            emit(LayeredPlan.of(plan, names, layering, needs), source.index().tasksType());
        }
    }

    private void emit(LayeredPlan plan, TypeElement tasksType) {
        try {
            emitted.add(plan.declaration().planType().canonicalName());
            emitter.emit(plan, tasksType);
        } catch (IOException e) {
            diagnostics.notWritten("class", plan.declaration(), tasksType, e);
        }
        try {
            graphs.emit(plan, tasksType);
        } catch (IOException e) {
            diagnostics.notWritten("graph of", plan.declaration(), tasksType, e);
        }
    }
}
