package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(
                ETL.run(1).etl(),
                payment.run(1).pay(),
                tasks.run(1).work(),
                ETL.plan().name(),
                payment.plan().name(),
                tasks.plan().name());
    }
}
