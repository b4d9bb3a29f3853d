package dev.planloom.processor;

import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.scan.Location;
import dev.planloom.processor.scan.LostPolicies;
import dev.planloom.processor.scan.PlanSource;
import dev.planloom.processor.scan.Suppressions;
import dev.planloom.processor.validate.LostPolicyRule;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Turns findings into the compiler's messages, each at the place that it is about. */
final class Diagnostics {
    private final Messager messager;

    /** What was said: plans that inherit a faulty task share the fault. */
    private final Set<Said> said = new HashSet<>();

    /** A fact, without the names of the plan and its class, and where it stands. */
    private record Said(Location location, String fact) {}

    Diagnostics(Messager messager) {
        this.messager = messager;
    }

    /**
     * Reports a finding.
     *
     * @param source the plan that it is about
     * @param finding the finding
     * @param written the top-level classes that are compiled from source; a place elsewhere has no line, so that the
     *     message stands at the plan's class instead and names the place. Of lints nothing is said there: class files
     *     cannot say what is suppressed
     */
    void report(PlanSource source, Finding finding, Set<String> written) {
        PlanDeclaration plan = source.plan();
        Location location = source.index().locate(finding.subject());
        boolean isWritten = written.contains(outermost(location.element()));
        boolean isHidden = finding.code()
                .key()
                .filter(key -> !isWritten
                        || Suppressions.cover(location.element(), source.index().tasksType(), key))
                .isPresent();
        String fact = finding.text().replace(plan.planType().simpleName(), "").replace(plan.tasksName(), "");
        if (isHidden || !said.add(new Said(location, fact))) {
            return;
        }
        if (isWritten) {
            // Not a mandatory warning, which -nowarn would not silence: the language asks for none of ours.
            Diagnostic.Kind kind = finding.code().isLint() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
            messager.printMessage(kind, finding.text(), location.element(), location.annotation(), location.value());
        } else {
            String text = finding.text() + " (in " + classFile(location) + ")";
            messager.printMessage(Diagnostic.Kind.ERROR, text, source.index().tasksType());
        }
    }

    /** Reports a policy that no plan reads. */
    void report(LostPolicies.Lost lost) {
        Finding finding = LostPolicyRule.check(lost.policy());
        Location location = lost.location();
        messager.printMessage(
                Diagnostic.Kind.ERROR, finding.text(), location.element(), location.annotation(), location.value());
    }

    /** Reports what is wrong with the file of the graphs that were checked in. */
    void wrongLock(String fault) {
        messager.printMessage(Diagnostic.Kind.ERROR, "[Lock] " + fault);
    }

    /** Reports that this file was written. */
    void lockWritten(String fact) {
        messager.printMessage(Diagnostic.Kind.NOTE, "[Lock] " + fact);
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
