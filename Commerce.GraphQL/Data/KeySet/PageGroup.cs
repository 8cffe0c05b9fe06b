using System.Linq.Expressions;

namespace GreenDonut.Data;

/// <summary>What is read of one of several lists that are paged together.</summary>
internal sealed class PageGroup<TKey, TValue>
{
    public TKey Key { get; init; } = default!;

    public int? Total { get; init; }

    public List<TValue> Items { get; init; } = [];

    public static Expression<Func<IGrouping<TKey, TValue>, PageGroup<TKey, TValue>>> Of(KeySetRange<TValue> range, bool withTotal)
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, TValue>), "group");
        List<MemberBinding> bindings =
        [
            Bind(nameof(Key), Expression.Property(group, nameof(IGrouping<,>.Key))),
            Bind(nameof(Items), Call(nameof(Enumerable.ToList), range.Of(group, typeof(Enumerable))))
        ];
        if (withTotal) bindings.Add(Bind(nameof(Total), Expression.Convert(Call(nameof(Enumerable.Count), group), typeof(int?))));
        return Expression.Lambda<Func<IGrouping<TKey, TValue>, PageGroup<TKey, TValue>>>(
            Expression.MemberInit(Expression.New(typeof(PageGroup<TKey, TValue>)), bindings), group);
    }

    private static MethodCallExpression Call(string method, Expression source) => Expression.Call(typeof(Enumerable), method, [typeof(TValue)], source);

    private static MemberAssignment Bind(string property, Expression value) => Expression.Bind(typeof(PageGroup<TKey, TValue>).GetProperty(property)!, value);
}
