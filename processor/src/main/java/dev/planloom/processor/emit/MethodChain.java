package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.planloom.processor.layer.LayeredPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A public nested class that has a method for each of many tasks. Beyond some it inherits most of them, class by class, so that
 * none comes near the 65,535 constants that a class file holds: a method takes six at most.
 *
 * <p>The superclasses are public, since compilers copy public methods out of superclasses that are not.
 */
final class MethodChain {
    /** How many methods stand in one class. */
    static final int MOST_METHODS = 8_000;

    private final String name;
    private final ParameterSpec field;
    private final String text;
    private final ClassName type;
    private final PartNames names;

    /**
     * Makes a chain.
     *
     * @param plan the plan
     * @param name the name of the class
     * @param field what its methods use: its only field
     * @param text the Javadoc of its superclasses
     */
    MethodChain(LayeredPlan plan, String name, ParameterSpec field, String text) {
        this.name = name;
        this.field = field;
        this.text = text;
        type = plan.declaration().planType().nestedClass(name);
        names = new PartNames(plan.declaration().planType());
    }

    /**
     * Adds the superclasses to a class.
     *
     * @param methods the methods
     * @return the class itself, which is not added yet, with its constructor and the last of the methods
     */
    TypeSpec.Builder addTo(TypeSpec.Builder plan, List<MethodSpec> methods) {
        int inherited = Math.max(0, methods.size() - 1) / MOST_METHODS;
        for (int part = 0; part < inherited; part++) {
            TypeSpec.Builder superclass = part(names.part(name, part + 1), part, Modifier.ABSTRACT);
            plan.addType(superclass
                    .addJavadoc(text)
                    .addMethods(methods.subList(part * MOST_METHODS, (part + 1) * MOST_METHODS))
                    .build());
        }
        return part(type, inherited, Modifier.FINAL)
                .addMethods(methods.subList(inherited * MOST_METHODS, methods.size()));
    }

    /** A class of the chain, with as many superclasses as its number says. */
    private TypeSpec.Builder part(ClassName part, int number, Modifier modifier) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(part).addModifiers(Modifier.PUBLIC, Modifier.STATIC, modifier);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(field);
        if (modifier == Modifier.FINAL) {
            constructor.addModifiers(Modifier.PRIVATE);
        }
        if (number > 0) {
            builder.superclass(names.part(name, number));
            constructor.addStatement("super($N)", field);
        } else {
            Modifier[] visibility = modifier == Modifier.FINAL ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0];
            builder.addField(FieldSpec.builder(field.type(), field.name(), visibility)
                    .addModifiers(Modifier.FINAL)
                    .build());
            constructor.addStatement("this.$1N = $1N", field);
        }
        return builder.addMethod(constructor.build());
    }
}
