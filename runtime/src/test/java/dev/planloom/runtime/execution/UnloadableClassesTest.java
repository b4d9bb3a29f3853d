package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs during which classes can no more be loaded: their files were replaced, or the file system is gone. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnloadableClassesTest {
    @ParameterizedTest
    @EnumSource
    void aRunWhoseTaskThrowsWhenNoClassCanBeLoadedEndsWithWhatItThrew(Schedule schedule) throws Exception {
        Throwable thrown = run(PlanOfRefusedClasses.class, schedule.name());
        assertThat(thrown).isInstanceOf(NoClassDefFoundError.class);
        assertThat(all(thrown)).anyMatch(each -> "of the task".equals(each.getMessage()));
    }

    @ParameterizedTest
    @EnumSource
    void aRunAnElementOfWhichThrowsWhenNoClassCanBeLoadedEndsToo(Schedule schedule) throws Exception {
        assertThat(run(PlanOfRefusedClasses.class, schedule.name() + "*")).isInstanceOf(NoClassDefFoundError.class);
    }

    @ParameterizedTest
    @EnumSource
    void soDoesAFirstRunThatItsOwnerExecutesAlone(Schedule schedule) throws Exception {
        Throwable thrown = run(FirstRunOfRefusedClasses.class, schedule.name() + "*");
        assertThat(thrown).isInstanceOf(NoClassDefFoundError.class);
        assertThat(all(thrown)).anyMatch(each -> "of the task".equals(each.getMessage()));
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatCannotBePreparedDoesWithout(Schedule schedule) throws Exception {
        RefusingLoader loader = new RefusingLoader(Preparation.class.getName());
        assertThat(run(FirstRunOfRefusedClasses.class, schedule.name(), loader)).isNull();
    }

    private static Throwable run(Class<?> plan, String name) throws Exception {
        Throwable thrown = run(plan, name, new RefusingLoader());
        assertThat(thrown).isNotNull();
        return thrown;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Throwable run(Class<?> plan, String name, RefusingLoader loader) throws Exception {
        Constructor<?> constructor = Class.forName(plan.getName(), true, loader).getDeclaredConstructor();
        constructor.setAccessible(true);
        BiFunction<String, Runnable, Throwable> loaded =
                (BiFunction<String, Runnable, Throwable>) constructor.newInstance();
        return loaded.apply(name, loader::refuse);
    }

    private static List<Throwable> all(Throwable thrown) {
        List<Throwable> all = new ArrayList<>(List.of(thrown));
        all.addAll(List.of(thrown.getSuppressed()));
        return all;
    }
}
