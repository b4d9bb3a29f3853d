package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

class HiddenTasks {
    @Plan("PrivateExceptionPlan")
    static class First {
        private static class Trouble extends Exception {
            private static final long serialVersionUID = 1L;
        }

        First() throws Trouble {}

        @Task
        int load() {
            return 1;
        }
    }

    @Plan("GenericExceptionPlan")
    static class Second {
        <X extends Exception> Second() throws X {}

        @Task
        int load() {
            return 2;
        }
    }
}
