using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data;

/// <summary>Lets clients filter the list.</summary>
public class UseFilteringAttribute : ObjectFieldDescriptorAttribute
{
    /// <param name="filterType">The filter, or the type of the items; inferred from what the resolver returns where it is not given.</param>
    /// <param name="order">The place among the attributes of the field: that of the line by default.</param>
    public UseFilteringAttribute(Type? filterType = null, [CallerLineNumber] int order = 0)
    {
        Type = filterType;
        Order = order;
    }

    /// <summary>The filter, or the type of the items; null where it is inferred.</summary>
    public Type? Type { get; set; }

    /// <summary>The name of the convention; there is one per schema, so the name is only kept.</summary>
    public string? Scope { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
    {
        if (Type is null) descriptor.UseFiltering(Scope);
        else descriptor.UseFiltering(Type, Scope);
    }
}

/// <summary>Lets clients filter the list by <typeparamref name="T"/>: a filter, or the type of the items.</summary>
public sealed class UseFilteringAttribute<T>([CallerLineNumber] int order = 0) : UseFilteringAttribute(typeof(T), order);
