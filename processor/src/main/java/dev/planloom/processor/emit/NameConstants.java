package dev.planloom.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.PartDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Adds a constant for the name of each task: {@code READ_A} for {@code readA}, {@code PROVISION_WORKERS} for {@code
 * provision-workers}.
 */
final class NameConstants {
    /** Where a word begins: after a small letter or digit, and at the last capital of several. */
    private static final Pattern WORD =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private NameConstants() {}

    static void addTo(TypeSpec.Builder type, LayeredPlan plan) {
        Set<String> taken = taken(plan.declaration().parts());
        UniqueNames.of(plan.tasks(), NameConstants::name, taken::contains).forEach((task, name) -> {
            String value = plan.tasks().get(task).name();
            type.addField(FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The name of the task {@code $L}.\n", value)
                    .initializer("$S", value)
                    .build());
        });
    }

    static String name(String task) {
        return WORD.matcher(task.replace('-', '_').replace('.', '_'))
                .replaceAll("_")
                .toUpperCase(Locale.ROOT);
    }

    /** What a field would hide: the classes on which static tasks are called, by their short and their full names. */
    private static Set<String> taken(List<PartDeclaration> parts) {
        Set<String> taken = new HashSet<>();
        for (PartDeclaration part : parts) {
            taken.addAll(part.type().simpleNames());
            taken.add(part.type().packageName().split("\\.", 2)[0]);
        }
        return taken;
    }
}
