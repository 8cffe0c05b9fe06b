using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Sorting;

/// <summary>Describes how sort inputs are inferred.</summary>
public interface ISortConventionDescriptor
{
    /// <summary>Uses <typeparamref name="TSortType"/>, a sort input or an enum of directions, wherever items are ordered by values of <typeparamref name="TRuntimeType"/>.</summary>
    ISortConventionDescriptor BindRuntimeType<TRuntimeType, TSortType>();

    /// <summary>Uses <paramref name="sortType"/>, a sort input or an enum of directions, wherever items are ordered by values of <paramref name="runtimeType"/>.</summary>
    ISortConventionDescriptor BindRuntimeType(Type runtimeType, Type sortType);

    /// <summary>The directions of values that have no binding of their own.</summary>
    ISortConventionDescriptor DefaultBinding<TSortType>();

    /// <summary>Names the argument; <c>order</c> by default.</summary>
    ISortConventionDescriptor ArgumentName(string argumentName);
}

/// <summary>How sort inputs are named and inferred from .NET types.</summary>
internal sealed class SortConvention : ISortConventionDescriptor
{
    internal const string Key = "HotChocolate.Data.Sorting.Convention";

    private readonly Dictionary<Type, Type> _bindings = [];
    private Type _default = typeof(DefaultSortEnumType);

    public string Argument { get; private set; } = "order";

    /// <summary>The convention of the schema, or the default one.</summary>
    public static SortConvention Of(DescriptorContext context)
    {
        if (context.ContextData.TryGetValue(Key, out var convention)) return (SortConvention)convention!;
        var defaults = new SortConvention();
        context.ContextData[Key] = defaults;
        return defaults;
    }

    public static string NameOf(DescriptorContext context, Type type)
    {
        var name = context.Naming.GetTypeName(type, TypeKind.Object);
        return name.EndsWith("SortInput", StringComparison.Ordinal) ? name : name + "SortInput";
    }

    public ISortConventionDescriptor BindRuntimeType<TRuntimeType, TSortType>() => BindRuntimeType(typeof(TRuntimeType), typeof(TSortType));

    public ISortConventionDescriptor BindRuntimeType(Type runtimeType, Type sortType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        ArgumentNullException.ThrowIfNull(sortType);
        _bindings[runtimeType] = sortType;
        return this;
    }

    public ISortConventionDescriptor DefaultBinding<TSortType>()
    {
        _default = typeof(TSortType);
        return this;
    }

    public ISortConventionDescriptor ArgumentName(string argumentName)
    {
        Argument = argumentName;
        return this;
    }

    /// <summary>The sort input or the directions for values of a .NET type; null where they have no order.</summary>
    public Type? SortTypeOf(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (_bindings.TryGetValue(type, out var bound) || _bindings.TryGetValue(value, out bound)) return bound;
        if (value == typeof(string)) return _default;
        if (SequenceType.ElementOf(value) is not null) return null;
        if (value.IsValueType) return value.IsEnum || typeof(IComparable).IsAssignableFrom(value) ? _default : null;
        // Of the framework's classes an address alone can be ordered by: by its parts.
        return value != typeof(Uri) && value.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal))
            ? null
            : typeof(SortInputType<>).MakeGenericType(value);
    }

    /// <summary>The field of a property; without a type where items cannot be ordered by it.</summary>
    public SortFieldDescriptor CreateField(DescriptorContext context, PropertyInfo property)
    {
        var item = Expression.Parameter(property.ReflectedType!, "item");
        var definition = new InputFieldDefinition
        {
            Name = context.Naming.GetMemberName(property, MemberKind.InputObjectField),
            Description = context.Naming.GetMemberDescription(property, MemberKind.InputObjectField),
            Property = property,
            Type = Reference(property.PropertyType)
        };
        return new SortFieldDescriptor(context, definition, new SortMember(Expression.Lambda(Expression.Property(item, property), item), property));
    }

    /// <summary>The field of a value that is computed from properties.</summary>
    public SortFieldDescriptor CreateField(DescriptorContext context, LambdaExpression expression)
        => new(context, new InputFieldDefinition { Type = Reference(expression.ReturnType) }, new SortMember(expression, RootMember.Of(expression)));

    private TypeReference.Clr? Reference(Type type) => SortTypeOf(type) is { } sortType ? new TypeReference.Clr(sortType, TypeContext.Input) : null;
}
