package dev.planloom.processor.testing;

import dev.planloom.processor.TaskProcessor;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Our processor, with a record of the elements that it says each file is made from, as Gradle keeps one. */
public final class WatchedProcessor implements Processor {
    private final Processor processor = new TaskProcessor();
    private final SortedMap<String, List<String>> origins = new TreeMap<>();

    /** For each file that was created the elements that it is made from. */
    public SortedMap<String, List<String>> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = (Filer) Proxy.newProxyInstance(
                WatchedProcessor.class.getClassLoader(), new Class<?>[] {Filer.class}, (_, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        // A source or class has its name before the elements, a file its place, package and name.
                        Element[] elements = (Element[]) arguments[arguments.length - 1];
                        origins.put(
                                arguments[arguments.length - 2].toString(),
                                Arrays.stream(elements).map(Element::toString).toList());
                    }
                    return method.invoke(environment.getFiler(), arguments);
                });
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                WatchedProcessor.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (_, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
    }
}
