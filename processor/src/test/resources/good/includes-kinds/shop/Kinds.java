package shop;

import dev.planloom.Plan;

/** Has no tasks itself. */
@Plan(
        value = "KindsPlan",
        includes = {
            Main.Clock.class,
            Open.Late.class,
            Season.class,
            Shop.Counter.class,
            Default.class,
            base.Clock.class,
            Sums.class
        })
@SuppressWarnings("removal")
abstract class Kinds {}
