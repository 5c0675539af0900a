public import Store
