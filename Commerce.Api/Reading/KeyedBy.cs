using System.Linq.Expressions;

namespace Commerce.Api.Reading;

/// <summary>Joins an entity's id to a value that the database works out.</summary>
internal static class KeyedBy
{
    public static Expression<Func<TEntity, KeyValuePair<int, TValue>>> Id<TEntity, TValue>(Expression<Func<TEntity, TValue>> value)
    {
        var entity = value.Parameters[0];
        var pair = typeof(KeyValuePair<int, TValue>).GetConstructor([typeof(int), typeof(TValue)])!;
        var body = Expression.New(pair, [Expression.Property(entity, "Id"), value.Body], [pair.DeclaringType!.GetProperty("Key")!, pair.DeclaringType.GetProperty("Value")!]);
        return Expression.Lambda<Func<TEntity, KeyValuePair<int, TValue>>>(body, entity);
    }
}
