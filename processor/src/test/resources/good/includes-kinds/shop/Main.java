package shop;

import java.util.List;

@SuppressWarnings("removal")
class Main {
    static List<Object> values() throws Exception {
        KindsPlan.Result result = KindsPlan.run(
                new Main.Clock() {}, new Open.Late(), Season.AUTUMN, new Shop().new Counter(), new Default(), new base.Clock(), 2);
        return List.of(
                result.mainClockNow(),
                result.baseClockNow(),
                result.hour(),
                result.next(),
                result.first(),
                result.open(),
                result.count(),
                result.zero(),
                result.sum(),
                KindsPlan.plan());
    }

    interface Clock {
        @dev.planloom.Task
        default int now() {
            return 1;
        }

        @dev.planloom.Task
        static int hour() {
            return 2;
        }
    }

    private Main() {}
}
