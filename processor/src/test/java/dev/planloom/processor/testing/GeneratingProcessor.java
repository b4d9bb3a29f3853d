package dev.planloom.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else, which generates a class in a certain round, and one each in the rounds before. */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {
    private final int lastRound;
    private final Source source;
    private int rounds;

    /** Generates a source in a round, counted from 1. */
    public GeneratingProcessor(int round, Source source) {
        this.lastRound = round;
        this.source = source;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        rounds++;
        if (rounds < lastRound) {
            write("filler.Filler" + rounds, "package filler; class Filler" + rounds + " {}");
        } else if (rounds == lastRound) {
            write(source.path().replace(".java", "").replace('/', '.'), source.text());
        }
        return false;
    }

    private void write(String name, String text) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
