package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.GraphFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the graph of a plan beside the classes, in the formats that were asked for: for {@code shop.GeneratedPlan} the
 * file {@code META-INF/planloom/shop.GeneratedPlan.json}.
 *
 * <p>The same plan gives the same bytes, in UTF-8 and with {@code \n} at the ends of lines, whatever else is compiled.
 */
public final class GraphEmitter {
    private final Filer filer;
    private final List<GraphFormat> formats;

    /**
     * Makes an emitter.
     *
     * @param filer takes the files
     * @param formats the formats, each once
     */
    public GraphEmitter(Filer filer, List<GraphFormat> formats) {
        this.filer = filer;
        this.formats = List.copyOf(formats);
    }

    /** The file for a plan in a format, by its path in the folder of the classes. */
    private static String path(LayeredPlan plan, GraphFormat format) {
        return "META-INF/planloom/" + plan.declaration().planType().canonicalName() + "." + format.extension();
    }

    /**
     * Writes the graph of a plan.
     *
     * @param plan the plan
     * @param fingerprint its fingerprint
     * @param origin the class that it is made from
     * @throws IOException if a file cannot be written
     */
    public void emit(LayeredPlan plan, String fingerprint, TypeElement origin) throws IOException {
        for (GraphFormat format : formats) {
            byte[] text = text(plan, fingerprint, format).getBytes(StandardCharsets.UTF_8);
            try (OutputStream output = filer.createResource(
                            StandardLocation.CLASS_OUTPUT, "", path(plan, format), origin)
                    .openOutputStream()) {
                output.write(text);
            }
        }
    }

    private static String text(LayeredPlan plan, String fingerprint, GraphFormat format) {
        return switch (format) {
            case MERMAID -> MermaidGraph.of(plan);
            case DOT -> DotGraph.of(plan);
            case JSON -> JsonGraph.of(plan, fingerprint);
        };
    }
}
