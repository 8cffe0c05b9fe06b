using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Insights;

/// <summary>A period cut into months that were added up, and the times between, of which orders are read.</summary>
internal sealed class SalesSpan
{
    private readonly CommerceDbContext _context;
    private readonly List<DateOnly> _months;

    private SalesSpan(CommerceDbContext context, List<DateOnly> months, List<Period> rest) => (_context, _months, Rest) = (context, months, rest);

    /// <summary>The times of which orders have to be read, in their order; none of them is empty.</summary>
    public IReadOnlyList<Period> Rest { get; }

    public static async Task<SalesSpan> CutAsync(CommerceDbContext context, Period period, CancellationToken cancellationToken)
    {
        var first = DateOnly.FromDateTime(period.From);
        if (period.From.TimeOfDay > TimeSpan.Zero) first = first.AddDays(1);
        var last = DateOnly.FromDateTime(period.To);
        var months = (await context.SalesMonths.Where(month => month.IsExact && month.Month >= first && month.Month < last).OrderBy(month => month.Month)
            .Select(month => month.Month).ToListAsync(cancellationToken)).FindAll(month => month.AddMonths(1) <= last);
        List<Period> rest = [];
        var from = period.From;
        foreach (var month in months)
        {
            if (from < Start(month)) rest.Add(new Period(from, Start(month)));
            from = Start(month.AddMonths(1));
        }

        if (from < period.To) rest.Add(new Period(from, period.To));
        return new SalesSpan(context, months, rest);
    }

    /// <summary>The days of the months that were added up; those without orders are missing.</summary>
    public async Task<IReadOnlyList<DaySales>> DaysAsync(CancellationToken cancellationToken)
    {
        if (_months.Count == 0) return [];
        var (first, end) = (_months[0], _months[^1].AddMonths(1));
        var days = await _context.DaySales.AsNoTracking().Where(row => row.Day >= first && row.Day < end).ToListAsync(cancellationToken);
        // Between them may lie months that wait to be added up again: their orders are read.
        return days.FindAll(row => _months.Contains(new DateOnly(row.Day.Year, row.Day.Month, 1)));
    }

    /// <summary>What was sold of products, in as many rows as it takes.</summary>
    public IQueryable<ProductAmount> Products
    {
        get
        {
            var months = _months;
            var all = _context.ProductMonthSales.Where(row => months.Contains(row.Month))
                .Select(row => new ProductAmount { ProductId = row.ProductId, Quantity = row.Quantity, Cents = row.Cents });
            return Rest.Aggregate(all, (amounts, period) => amounts.Concat(Orders(_context, period).SelectMany(order => order.Items).Where(line => line.ProductId != null)
                .Select(line => new ProductAmount { ProductId = line.ProductId!.Value, Quantity = line.Quantity, Cents = line.TotalPriceCents - line.DiscountCents })));
        }
    }

    /// <summary>What was sold: orders that were placed in the period and not cancelled.</summary>
    public static IQueryable<Order> Orders(CommerceDbContext context, Period period) =>
        context.Orders.Where(order => order.OrderDate >= period.From && order.OrderDate < period.To && order.Status != OrderStatus.Cancelled);

    private static DateTime Start(DateOnly month) => month.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>A part of what was sold of a product.</summary>
    public sealed class ProductAmount
    {
        public int ProductId { get; init; }

        public long Quantity { get; init; }

        public long Cents { get; init; }
    }
}
