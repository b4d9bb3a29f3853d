package dev.planloom.processor;

import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.scan.Location;
import dev.planloom.processor.scan.LostPolicies;
import dev.planloom.processor.scan.MissingClasses;
import dev.planloom.processor.scan.PlanSource;
import dev.planloom.processor.validate.LostPolicyRule;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Turns findings into the compiler's messages, each at the place that it is about. */
final class Diagnostics {
    private final Messager messager;
    private final Places places;

    /** What was said: plans that inherit a faulty task share the fault. */
    private final Set<Said> said = new HashSet<>();

    /** A fact, without the names of the plan and its class, and where it stands. */
    private record Said(Location location, String fact) {}

    Diagnostics(Messager messager, Places places) {
        this.messager = messager;
        this.places = places;
    }

    /**
     * Reports a finding.
     *
     * @param source the plan that it is about
     * @param finding the finding
     * @param written the top-level classes that are compiled from source; a place elsewhere has no line, so that the
     *     message stands at the plan's class instead and names the place
     */
    void report(PlanSource source, Finding finding, Set<String> written) {
        PlanDeclaration plan = source.plan();
        Location location = source.index().locate(finding.subject());
        String fact = finding.text().replace(plan.planType().simpleName(), "").replace(plan.tasksName(), "");
        if (!said.add(new Said(location, fact))) {
            return;
        }
        if (written.contains(outermost(location.element()))) {
            print(finding, location);
        } else {
            String text = finding.text() + " (in " + classFile(location) + ")";
            messager.printMessage(Diagnostic.Kind.ERROR, text, source.index().tasksType());
        }
    }

    /** Reports a policy that no plan reads. */
    void report(LostPolicies.Lost lost) {
        print(LostPolicyRule.check(lost.policy()), lost.location());
    }

    private void print(Finding finding, Location location) {
        Element place = places.of(location.element());
        if (place.equals(location.element())) {
            messager.printMessage(
                    Diagnostic.Kind.ERROR, finding.text(), place, location.annotation(), location.value());
        } else {
            messager.printMessage(Diagnostic.Kind.ERROR, finding.text(), place);
        }
    }

    /**
     * Reports the classes that tasks in class files name and that are not there, of which the compiler does not tell.
     *
     * @param source the plan with the tasks
     * @param written the top-level classes that are compiled from source
     */
    void missing(PlanSource source, Set<String> written) {
        for (int task = 0; task < source.plan().tasks().size(); task++) {
            Location location = source.index().locate(new Subject.OfTask(task));
            if (location.element() instanceof ExecutableElement method && !written.contains(outermost(method))) {
                for (String missing : MissingClasses.in(method)) {
                    String text = "[MissingClass] " + method.getSimpleName() + " of " + location.type()
                            + ", a class file, names " + missing
                            + ", which is not on the class path. Add what it is in.";
                    messager.printMessage(
                            Diagnostic.Kind.ERROR, text, source.index().tasksType());
                }
            }
        }
    }

    /** Reports what is wrong with an option, which stands in no source. */
    void wrongOption(String fault) {
        messager.printMessage(Diagnostic.Kind.ERROR, "[Option] " + fault);
    }

    /** Which class file a place is in, and what that lacks. */
    private static String classFile(Location location) {
        Element element = location.element();
        boolean isNameless = element.getKind() == ElementKind.PARAMETER
                && location.annotation() == null
                && element.getSimpleName().toString().matches("arg\\d+");
        return location.type() + ", a class file"
                + (isNameless ? " without the names of parameters: compile it with -g" : "");
    }

    /** Reports that the processor itself failed: with the class at hand, and all that a bug report needs. */
    void crashed(Element element, Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            trace.append("\n    at ").append(frame);
        }
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                "[ProcessorFailure] Planloom's processor failed with " + thrown + ". Please report it with this class."
                        + trace,
                element);
    }

    /**
     * Reports that a file of a plan could not be written.
     *
     * @param file which of its files, in words
     */
    void notWritten(String file, PlanDeclaration plan, TypeElement tasksType, IOException thrown) {
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                "[OutputFailure] The " + file + " " + plan.planType().canonicalName() + " could not be written: "
                        + thrown.getMessage() + ".",
                tasksType);
    }

    private static String outermost(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() != null
                && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return outer.toString();
    }
}
