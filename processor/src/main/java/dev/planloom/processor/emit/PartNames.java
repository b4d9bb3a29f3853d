package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;

/**
 * Names for the nested classes over which a large plan is spread.
 *
 * @param planType the plan's class, whose name they cannot have
 */
record PartNames(ClassName planType) {
    /**
     * The class of a part.
     *
     * @param of what it is a part of
     * @param number its number, from 1
     */
    ClassName part(String of, int number) {
        String name = of + number;
        return planType.nestedClass(name.equals(planType.simpleName()) ? of + "Part" + number : name);
    }
}
