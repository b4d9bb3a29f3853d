package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class ContextualCallsTest {
    @Test
    void everyCallOfAPlanHasTheContext() throws Exception {
        for (Method call : TaskCalls.class.getMethods()) {
            if (Modifier.isStatic(call.getModifiers())) {
                continue; // the coverage agent's
            }
            Method contextual = ContextualCalls.class.getMethod(call.getName(), call.getParameterTypes());
            assertThat(contextual.getDeclaringClass()).as(call.getName()).isEqualTo(ContextualCalls.class);
        }
    }
}
