package shop;

import dev.planloom.PlanPart;
import dev.planloom.Task;

@PlanPart
class URLReader {
    @Task
    boolean read() {
        return true;
    }
}
