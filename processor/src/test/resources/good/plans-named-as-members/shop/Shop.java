package shop;

import dev.planloom.Plan;

@Plan(value = "payment", includes = Payment.class)
class Shop {}
