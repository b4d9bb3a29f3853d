package dev.planloom.processor;

import dev.planloom.processor.emit.Fingerprint;
import dev.planloom.processor.emit.GraphEmitter;
import dev.planloom.processor.emit.PlanEmitter;
import dev.planloom.processor.emit.PlanLines;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.layer.Layering;
import dev.planloom.processor.lock.GraphLock;
import dev.planloom.processor.lock.LockedPlan;
import dev.planloom.processor.model.DependencyGraph;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.Options;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.scan.LostPolicies;
import dev.planloom.processor.scan.PlanParts;
import dev.planloom.processor.scan.PlanScanner;
import dev.planloom.processor.scan.PlanSource;
import dev.planloom.processor.scan.Suppressions;
import dev.planloom.processor.validate.CycleRule;
import dev.planloom.processor.validate.DuplicatePlanRule;
import dev.planloom.processor.validate.Lints;
import dev.planloom.processor.validate.RaceRule;
import dev.planloom.processor.validate.Validator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The way of each plan: scan → validate → layer → emit. A plan with a finding is reported and not emitted; what is wrong with one
 * plan does not stop another.
 *
 * <p>A plan that names types or constants that do not exist yet waits for a later round, in which another processor may
 * have generated them. What never appears, the compiler reports; but for what class files name.
 */
final class PlanPipeline {
    private final Elements elements;
    private final PlanScanner scanner;
    private final LostPolicies lostPolicies;
    private final PlanParts parts;
    private final Needs needs;
    private final Validator validator;
    private final Lints lints;
    private final PlanEmitter emitter;
    private final GraphEmitter graphs;
    private final GraphLock lock;
    private final Diagnostics diagnostics;
    private final DuplicatePlanRule duplicates = new DuplicatePlanRule();

    /** Classes whose plans wait for a later round. */
    private final Set<String> pending = new TreeSet<>();

    /** The top-level classes that are compiled from source, but for the plans that were emitted. */
    private final Set<String> written = new HashSet<>();

    private final Set<String> emitted = new HashSet<>();

    PlanPipeline(ProcessingEnvironment environment, Options options, Diagnostics diagnostics) {
        elements = environment.getElementUtils();
        scanner = new PlanScanner(elements, environment.getTypeUtils());
        lostPolicies = new LostPolicies(elements);
        parts = new PlanParts(elements);
        needs = new Needs(scanner.signatureTypes());
        validator = new Validator(needs, scanner.signatureTypes());
        lints = new Lints(scanner.signatureTypes());
        emitter = new PlanEmitter(environment.getFiler(), elements);
        graphs = new GraphEmitter(environment.getFiler(), options.formats());
        lock = new GraphLock(options.lockFile(), options.updatesLock());
        this.diagnostics = diagnostics;
    }

    /**
     * Takes in the classes of a round.
     *
     * @param annotations those annotations of ours that are on its classes
     * @param round the round
     */
    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
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
                diagnostics.crashed(elements.getTypeElement(name), e);
            }
        }
        if (round.processingOver()) {
            lock.write().ifPresent(diagnostics::lockWritten);
            lock.fault().ifPresent(diagnostics::wrongLock);
        }
    }

    private void process(String name, boolean isLastRound) {
        LostPolicies.Found lost = lostPolicies.in(name);
        Optional<PlanParts.Found> part = parts.in(name);
        Optional<PlanSource> source = scanner.read(name, written);
        boolean isKnown = lost.isComplete()
                && (part.isEmpty() || part.get().isComplete())
                && (source.isEmpty() || source.get().plan().isResolved());
        if (!isKnown && !isLastRound) {
            pending.add(name);
            return;
        }
        if (!isKnown && source.isPresent()) {
            diagnostics.missing(source.get());
        }
        for (LostPolicies.Lost policy : lost.policies()) {
            diagnostics.report(policy);
        }
        if (part.isPresent() && part.get().isComplete()) {
            diagnostics.report(part.get());
        }
        if (source.isPresent()) {
            process(source.get(), lost.policies().isEmpty());
        }
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
        } else if (plan.hasPolicies() && RaceRule.knowsTheGraph(findings)) {
            findings.addAll(RaceRule.check(plan, graph, layering));
        }
        report(source, findings);
        if (findings.isEmpty() && isWhole && plan.isResolved()) {
            LayeredPlan layered = LayeredPlan.of(plan, names, layering, needs);
            report(source, lints.check(layered, names, Suppressions.statedFor(source)));
            List<String> lines = PlanLines.of(layered);
            // A plan that differs is emitted all the same: nothing is wrong with it, and who uses it need not hear of
            // that.
            lock.check(new LockedPlan(
                            plan.planType().canonicalName(), plan.tasksType().canonicalName(), lines))
                    .ifPresent(finding -> diagnostics.report(source, finding));
            emit(layered, Fingerprint.of(lines), source.index().tasksType());
        }
    }

    private void report(PlanSource source, List<Finding> findings) {
        for (Finding finding : findings) {
            diagnostics.report(source, finding);
        }
    }

    private void emit(LayeredPlan plan, String fingerprint, TypeElement tasksType) {
        try {
            emitted.add(plan.declaration().planType().canonicalName());
            emitter.emit(plan, fingerprint, tasksType);
        } catch (IOException e) {
            diagnostics.notWritten("class", plan.declaration(), tasksType, e);
        }
        if (plan.tasks().size() > PlanEmitter.MOST_NAMED_TASKS) {
            diagnostics.tooManyNames(plan.declaration(), tasksType);
        }
        try {
            graphs.emit(plan, fingerprint, tasksType);
        } catch (IOException e) {
            diagnostics.notWritten("graph of", plan.declaration(), tasksType, e);
        }
    }
}
