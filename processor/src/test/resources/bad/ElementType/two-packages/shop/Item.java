package shop;

class Item {}
