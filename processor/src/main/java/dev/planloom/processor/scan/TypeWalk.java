package dev.planloom.processor.scan;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Goes through the types that a type is written with: arguments, components of arrays, and bounds of wildcards. */
abstract class TypeWalk extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void unused) {
        type.getTypeArguments().forEach(this::visit);
        return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, @Nullable Void unused) {
        return visit(type.getComponentType());
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, @Nullable Void unused) {
        if (type.getExtendsBound() != null) {
            visit(type.getExtendsBound());
        }
        if (type.getSuperBound() != null) {
            visit(type.getSuperBound());
        }
        return null;
    }
}
