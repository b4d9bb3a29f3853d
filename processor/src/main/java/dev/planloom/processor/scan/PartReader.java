package dev.planloom.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.planloom.processor.model.LostTask;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the classes of one plan, one after the other. */
final class PartReader {
    private final Elements elements;
    private final Types types;
    private final SignatureTypes signatureTypes;
    private final TolerantTypes tolerantTypes;
    private final Supertypes supertypes;
    private final ElementTypes elementTypes;
    private final Surroundings surroundings;
    private final PlanNames names;
    private final SourceIndex index;

    private final List<PartDeclaration> parts = new ArrayList<>();
    private final List<TaskDeclaration> tasks = new ArrayList<>();
    private final List<LostTask> lost = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param surroundings the package of the plan
     * @param names the names of its tasks
     * @param index takes the places
     */
    PartReader(
            Elements elements,
            Types types,
            SignatureTypes signatureTypes,
            Surroundings surroundings,
            PlanNames names,
            SourceIndex index) {
        this.elements = elements;
        this.types = types;
        this.signatureTypes = signatureTypes;
        this.tolerantTypes = new TolerantTypes(elements, signatureTypes);
        this.supertypes = new Supertypes(elements, types);
        this.elementTypes = new ElementTypes(elements, types, supertypes, signatureTypes);
        this.surroundings = surroundings;
        this.names = names;
        this.index = index;
    }

    List<PartDeclaration> parts() {
        return parts;
    }

    /** The tasks of all classes read so far. */
    List<TaskDeclaration> tasks() {
        return tasks;
    }

    List<LostTask> lost() {
        return lost;
    }

    /** Reads the next class. */
    PartDeclaration read(PlanClass part) {
        TypeElement type = part.type();
        TaskReader reader = taskReader(type, part.methods());
        List<TaskDeclaration> own = new ArrayList<>();
        for (ExecutableElement method : part.methods().tasks()) {
            own.add(reader.read(method, tasks.size() + own.size(), parts.size(), names.of(method, parts.size())));
        }
        tasks.addAll(own);
        for (TaskMethods.Lost lost : part.methods().lost()) {
            add(lost);
        }
        PartDeclaration declaration = new PartDeclaration(
                ClassName.get(type),
                names.qualifier(parts.size()),
                Surroundings.isPublic(type),
                PlanClass.isGeneric(type),
                surroundings.ofType(type),
                new ConstructionReader(surroundings, signatureTypes).read(type, own),
                part.methods().otherNames(),
                Surroundings.lintsOf(type),
                new PlanPolicyReader(index).read(part.methods().hierarchy()));
        parts.add(declaration);
        return declaration;
    }

    private void add(TaskMethods.Lost each) {
        index.put(new Subject.OfLostTask(lost.size()), Location.of(each.method()));
        lost.add(new LostTask(
                each.method().getSimpleName().toString(),
                TaskReader.name(each.task()),
                TaskReader.group(each.task()),
                Owner.of(each.task()).getSimpleName().toString()));
    }

    private TaskReader taskReader(TypeElement type, TaskMethods methods) {
        DeclaredType tasksType = (DeclaredType) type.asType();
        CollectorReader collectors =
                new CollectorReader(types, tasksType, methods, surroundings, signatureTypes, supertypes);
        FanOutReader fanOuts = new FanOutReader(elements, types, surroundings, signatureTypes, collectors, index);
        FallbackReader fallbacks = new FallbackReader(types, tasksType, methods, surroundings, signatureTypes);
        PolicyReader policies = new PolicyReader(elements, surroundings, signatureTypes, fallbacks, index);
        return new TaskReader(
                types, tasksType, surroundings, signatureTypes, tolerantTypes, elementTypes, fanOuts, policies, index);
    }
}
