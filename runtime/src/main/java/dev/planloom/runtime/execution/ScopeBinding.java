package dev.planloom.runtime.execution;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The methods of {@code java.util.concurrent.StructuredTaskScope}, found by name and shape.
 *
 * <p>That interface is a preview API in JDK 25: a class file that names it runs on exactly that JDK and only with
 * {@code --enable-preview}. Method handles name it at run time alone. Parameter and return types differ between JDKs
 * (the configuration is a {@code Function} in JDK 25 and a {@code UnaryOperator} from 26 on; {@code allUntil} joins to a
 * stream or to a list), so a method fits when it has the name and takes the given arguments. A {@code UnaryOperator} is
 * a {@code Function} too, and fits both.
 *
 * <p>The handles are components of a record in a static final field, which HotSpot treats as constants. Arguments
 * and results are {@code Object}s to them, but for methods that return nothing.
 */
record ScopeBinding(
        MethodHandle allUntil,
        MethodHandle open,
        MethodHandle withName,
        MethodHandle withThreadFactory,
        MethodHandle fork,
        MethodHandle join,
        MethodHandle close) {

    /**
     * Binds a scope type.
     *
     * @param scopeName the binary name of the type, which is this JDK's own but for tests
     * @throws UnsupportedOperationException if there is no such type, or it lacks a method that a run needs
     */
    static ScopeBinding of(String scopeName) {
        Class<?> scope = type(scopeName);
        Class<?> joiner = type(scopeName + "$Joiner");
        Class<?> configuration = type(scopeName + "$Configuration");
        return new ScopeBinding(
                method(joiner, Object.class, "allUntil", Predicate.class),
                method(scope, Object.class, "open", joiner, UnaryOperator.class),
                method(configuration, Object.class, "withName", String.class),
                method(configuration, Object.class, "withThreadFactory", ThreadFactory.class),
                method(scope, void.class, "fork", Callable.class),
                method(scope, void.class, "join"),
                method(scope, void.class, "close"));
    }

    /** As {@link #of}; but where that throws, a binding each of whose methods throws the same. */
    static ScopeBinding ofOrThrowing(String scopeName) {
        try {
            return of(scopeName);
        } catch (UnsupportedOperationException e) {
            MethodHandle one = throwing(e, Object.class, 1);
            MethodHandle two = throwing(e, Object.class, 2);
            MethodHandle nothing = throwing(e, void.class, 1);
            return new ScopeBinding(one, two, two, two, throwing(e, void.class, 2), nothing, nothing);
        }
    }

    private static MethodHandle throwing(UnsupportedOperationException e, Class<?> result, int arguments) {
        MethodHandle thrower = MethodHandles.throwException(result, UnsupportedOperationException.class)
                .bindTo(e);
        return MethodHandles.dropArguments(thrower, 0, Collections.nCopies(arguments, Object.class));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ScopeBinding.class.getClassLoader());
        } catch (ClassNotFoundException _) {
            throw unsupported("has no type " + name);
        }
    }

    private static MethodHandle method(Class<?> owner, Class<?> result, String name, Class<?>... arguments) {
        Method method = find(owner, name, arguments);
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
            return handle.asType(handle.type().generic().changeReturnType(result));
        } catch (IllegalAccessException _) {
            throw unsupported("gives no access to " + method);
        }
    }

    /** The method that fits; of several the first in the order of their texts, for always the same. */
    private static Method find(Class<?> owner, String name, Class<?>... arguments) {
        Method found = null;
        for (Method candidate : owner.getMethods()) {
            if (candidate.getName().equals(name)
                    && takes(candidate, arguments)
                    && (found == null || candidate.toString().compareTo(found.toString()) < 0)) {
                found = candidate;
            }
        }
        if (found == null) {
            throw unsupported("has no method " + signature(owner, name, arguments));
        }
        return found;
    }

    private static boolean takes(Method method, Class<?>... arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAssignableFrom(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static String signature(Class<?> owner, String name, Class<?>... arguments) {
        return Arrays.stream(arguments)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", owner.getName() + "." + name + "(", ")"));
    }

    private static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("Planloom cannot run on Java "
                + Runtime.version().feature()
                + ", which " + what + ". It runs on JDK 25 and on later ones that keep structured concurrency as it is"
                + " there; use such a JDK, or a later version of Planloom.");
    }
}
