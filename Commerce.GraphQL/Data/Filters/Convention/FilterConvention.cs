using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Filters;

/// <summary>How filters are named and inferred from .NET types.</summary>
internal sealed class FilterConvention : IFilterConventionDescriptor
{
    internal const string Key = "HotChocolate.Data.Filters.Convention";

    private readonly Dictionary<Type, Type> _bindings = [];
    private readonly Dictionary<int, FilterOperationConvention> _operations = [];

    public string Argument { get; private set; } = "where";

    public bool AllowsAnd { get; private set; } = true;

    public bool AllowsOr { get; private set; } = true;

    /// <summary>The convention of the schema, or the default one.</summary>
    public static FilterConvention Of(DescriptorContext context)
    {
        if (context.ContextData.TryGetValue(Key, out var convention)) return (FilterConvention)convention!;
        var defaults = new FilterConvention();
        defaults.AddDefaultBindings();
        context.ContextData[Key] = defaults;
        return defaults;
    }

    public IFilterOperationConventionDescriptor Operation(int operationId) => OperationOf(operationId);

    /// <summary>How an operation is named and described.</summary>
    public FilterOperationConvention OperationOf(int operationId)
    {
        if (!_operations.TryGetValue(operationId, out var operation)) _operations[operationId] = operation = new(FilterOperationNames.Of(operationId));
        return operation;
    }

    public IFilterConventionDescriptor BindRuntimeType<TRuntimeType, TFilterType>() where TFilterType : FilterInputType
        => BindRuntimeType(typeof(TRuntimeType), typeof(TFilterType));

    public IFilterConventionDescriptor BindRuntimeType(Type runtimeType, Type filterType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        ArgumentNullException.ThrowIfNull(filterType);
        _bindings[runtimeType] = filterType;
        return this;
    }

    public IFilterConventionDescriptor ArgumentName(string argumentName)
    {
        Argument = argumentName;
        return this;
    }

    public IFilterConventionDescriptor AllowOr(bool allow = true)
    {
        AllowsOr = allow;
        return this;
    }

    public IFilterConventionDescriptor AllowAnd(bool allow = true)
    {
        AllowsAnd = allow;
        return this;
    }

    /// <summary>The class of the filter for values of a .NET type; null where they cannot be filtered.</summary>
    public Type? FilterTypeOf(Type type)
    {
        if (_bindings.TryGetValue(type, out var bound)) return bound;
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (_bindings.TryGetValue(value, out bound)) return bound;
        if (value.IsEnum) return typeof(EnumOperationFilterInputType<>).MakeGenericType(type);
        if (SequenceType.ElementOf(type) is { } element)
        {
            return type != typeof(byte[]) && !IsDictionary(type) && FilterTypeOf(element) is { } ofElement
                ? typeof(ListFilterInputType<>).MakeGenericType(ofElement)
                : null;
        }

        return value is { IsClass: true } or { IsInterface: true } && !IsOfFramework(value) ? typeof(FilterInputType<>).MakeGenericType(type) : null;
    }

    /// <summary>The name of a filter: by its class, or by what it filters.</summary>
    public static string NameOf(DescriptorContext context, Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var definition && type.GetGenericArguments() is [var argument])
        {
            if (definition == typeof(EnumOperationFilterInputType<>)) return context.Naming.GetTypeName(argument, TypeKind.Object) + "OperationFilterInput";
            if (definition == typeof(ComparableOperationFilterInputType<>)) return $"Comparable{context.Naming.GetTypeName(argument, TypeKind.Object)}OperationFilterInput";
            if (definition == typeof(ListFilterInputType<>)) return "List" + NameOf(context, argument);
        }

        var name = context.Naming.GetTypeName(type, TypeKind.Object);
        if (name.EndsWith("FilterInputType", StringComparison.Ordinal)) return name[..^4];
        return name.EndsWith("FilterInput", StringComparison.Ordinal) ? name : name + "FilterInput";
    }

    /// <summary>The field of a property; without a type where it cannot be filtered.</summary>
    public FilterFieldDescriptor CreateField(DescriptorContext context, PropertyInfo property)
    {
        var item = Expression.Parameter(property.ReflectedType!, "item");
        var ids = NodeIdTypes.Of(context, property);
        var filterType = ids is null ? FilterTypeOf(property.PropertyType)
            : SequenceType.ElementOf(property.PropertyType) is null ? typeof(IdOperationFilterInputType)
            : typeof(ListFilterInputType<IdOperationFilterInputType>);
        var definition = new InputFieldDefinition
        {
            Name = context.Naming.GetMemberName(property, MemberKind.InputObjectField),
            Description = context.Naming.GetMemberDescription(property, MemberKind.InputObjectField),
            Property = property,
            Type = filterType is null ? null : new TypeReference.Clr(filterType, TypeContext.Input)
        };
        return new FilterFieldDescriptor(context, definition, new FilterMember.Part(
            Expression.Lambda(Expression.Property(item, property), item), property, ValueNullability.Of(property), ids));
    }

    /// <summary>The field of a value that is computed from properties.</summary>
    public FilterFieldDescriptor CreateField(DescriptorContext context, LambdaExpression expression)
    {
        var type = expression.ReturnType;
        var definition = new InputFieldDefinition { Type = FilterTypeOf(type) is { } filterType ? new TypeReference.Clr(filterType, TypeContext.Input) : null };
        return new FilterFieldDescriptor(context, definition, new FilterMember.Part(expression, RootMember.Of(expression), ValueNullability.Of(type), null));
    }

    /// <summary>Binds the filters of all scalars.</summary>
    public void AddDefaultBindings()
    {
        BindRuntimeType<string, StringOperationFilterInputType>();
        BindRuntimeType<bool, BooleanOperationFilterInputType>();
        BindRuntimeType<byte, ByteOperationFilterInputType>();
        BindRuntimeType<sbyte, ByteOperationFilterInputType>();
        BindRuntimeType<short, ShortOperationFilterInputType>();
        BindRuntimeType<int, IntOperationFilterInputType>();
        BindRuntimeType<long, LongOperationFilterInputType>();
        BindRuntimeType<float, FloatOperationFilterInputType>();
        BindRuntimeType<double, FloatOperationFilterInputType>();
        BindRuntimeType<decimal, DecimalOperationFilterInputType>();
        BindRuntimeType<Guid, UuidOperationFilterInputType>();
        BindRuntimeType<Uri, UrlOperationFilterInputType>();
        BindRuntimeType<DateTime, DateTimeOperationFilterInputType>();
        BindRuntimeType<DateTimeOffset, DateTimeOperationFilterInputType>();
        BindRuntimeType<DateOnly, LocalDateOperationFilterInputType>();
        BindRuntimeType<TimeOnly, LocalTimeOperationFilterInputType>();
        BindRuntimeType<TimeSpan, TimeSpanOperationFilterInputType>();
    }

    private static bool IsDictionary(Type type)
        => SequenceType.ElementOf(type) is { IsGenericType: true } element && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static bool IsOfFramework(Type type) => type.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}
