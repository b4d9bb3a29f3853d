package shop;

import base.BaseTasks;
import dev.planloom.Retry;
import dev.planloom.Task;
import java.io.IOException;

class ShopTasks extends BaseTasks {
    @Task
    @Retry(retryOn = {IOException.class, Hidden.class}, abortOn = Inside.Public.class)
    void load() {}

    private static class Hidden extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static class Inside {
        public static class Public extends Exception {
            private static final long serialVersionUID = 1;
        }
    }
}
