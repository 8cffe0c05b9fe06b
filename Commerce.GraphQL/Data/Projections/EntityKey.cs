using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>The primary key of an entity type, by which rows are found again.</summary>
internal sealed class EntityKey
{
    private const string AnnotationName = "HotChocolate.Data.EntityKey";
    private readonly IReadOnlyList<IProperty> _properties;

    private EntityKey(IEntityType entityType)
    {
        _properties = entityType.FindPrimaryKey()?.Properties is { } properties && properties.All(property => property.PropertyInfo is not null)
            ? properties
            : throw new InvalidOperationException($"Nested lists of {entityType.DisplayName()} cannot be projected: it has no primary key of properties.");
    }

    public static EntityKey Of(IEntityType entityType)
        => entityType.GetOrAddRuntimeAnnotationValue(AnnotationName, static type => new EntityKey(type!), entityType);

    public bool Is(IProperty property) => _properties.Count == 1 && _properties[0] == property;

    /// <summary>The key of an entity that was read.</summary>
    public object Read(object entity)
    {
        if (_properties is [var single]) return single.PropertyInfo!.GetValue(entity)!;
        return new CompositeKey([.. _properties.Select(property => property.PropertyInfo!.GetValue(entity))]);
    }

    /// <summary>The key in an expression, as <see cref="Read"/> would give it.</summary>
    public Expression Value(Expression entity)
    {
        if (_properties is [var single]) return Expression.Convert(Expression.Property(entity, single.PropertyInfo!), typeof(object));
        var values = _properties.Select(property => Expression.Convert(Expression.Property(entity, property.PropertyInfo!), typeof(object)));
        return Expression.Convert(Expression.New(typeof(CompositeKey).GetConstructors()[0], Expression.NewArrayInit(typeof(object), values)), typeof(object));
    }

    public Expression IsOneOf(Expression entity, IReadOnlyList<object> keys)
    {
        if (_properties is [var single]) return Contains(keys, single.ClrType, Expression.Property(entity, single.PropertyInfo!));
        return keys.Cast<CompositeKey>()
            .Select(key => _properties
                .Select((property, i) => (Expression)Expression.Equal(Expression.Property(entity, property.PropertyInfo!), ParameterHolder.Expression(key.Values[i], property.ClrType)))
                .Aggregate(Expression.AndAlso))
            .Aggregate(Expression.OrElse);
    }

    /// <summary>Whether a value is one of the keys.</summary>
    public static Expression Contains(IReadOnlyList<object> keys, Type type, Expression value)
    {
        var listType = typeof(List<>).MakeGenericType(type);
        var list = (IList)Activator.CreateInstance(listType, keys.Count)!;
        foreach (var key in keys) list.Add(key);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], ParameterHolder.Expression(list, listType), value);
    }
}

/// <summary>The values of a primary key that has several columns.</summary>
internal sealed class CompositeKey(object?[] values) : IEquatable<CompositeKey>
{
    public object?[] Values { get; } = values;

    public bool Equals(CompositeKey? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as CompositeKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in Values) hash.Add(value);
        return hash.ToHashCode();
    }
}
