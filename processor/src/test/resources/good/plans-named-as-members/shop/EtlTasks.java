package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("ETL")
class EtlTasks {
    @Task
    int etl() {
        return 1;
    }
}
