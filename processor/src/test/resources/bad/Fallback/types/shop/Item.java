package shop;

record Item() {}
