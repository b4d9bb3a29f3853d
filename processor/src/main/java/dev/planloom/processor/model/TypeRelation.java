package dev.planloom.processor.model;

/** What the compiler knows of two types. */
public interface TypeRelation {
    /** Whether a value of one type can be passed to a parameter of another: by subtyping, boxing or widening. */
    boolean isAssignable(TypeRef from, TypeRef to);

    /** Whether a map can be passed to a parameter, given the types of its keys and values, which are boxed. */
    boolean isMapAssignable(TypeRef key, TypeRef value, TypeRef to);

    /** Whether that could be said without regard to type arguments. */
    boolean isAssignableErased(TypeRef from, TypeRef to);

    /** Whether a type is a class or interface of a name, or a subtype of one. */
    boolean isA(TypeRef type, String name);
}
