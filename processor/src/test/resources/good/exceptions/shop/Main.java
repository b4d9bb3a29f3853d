package shop;

import java.io.FileNotFoundException;
import java.util.Arrays;
import java.util.List;

class Main {
    static String loaded() throws InterruptedException, FileNotFoundException, ConfigTasks.Trouble {
        return GeneratedPlan.run(1).load();
    }

    static List<Object> values() throws Exception {
        return List.of(
                loaded(),
                PrivateExceptionPlan.run(new HiddenTasks.First(), 1).load(),
                GenericExceptionPlan.run(new HiddenTasks.Second(), 1).load(),
                runs(GeneratedPlan.class),
                runs(PrivateExceptionPlan.class),
                runs(GenericExceptionPlan.class));
    }

    private static long runs(Class<?> plan) {
        return Arrays.stream(plan.getDeclaredMethods())
                .filter(method -> method.getName().equals("run"))
                .count();
    }
}
