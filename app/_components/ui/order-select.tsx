'use client';

interface OrderSelectProps<Order extends string> {
  /** What is put in order, for those who do not see it: "Order of the shelf". */
  readonly label: string;
  readonly orders: readonly (readonly [Order, string])[];
  readonly value: Order;
  readonly onChange: (order: Order) => void;
}

/** Chooses the order of a list. */
export function OrderSelect<Order extends string>(props: OrderSelectProps<Order>) {
  const { label, orders, value, onChange } = props;
  return (
    <label>
      <span className="hidden">{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value as Order)}
      >
        {orders.map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
