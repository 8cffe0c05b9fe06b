using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data;

/// <summary>Lets clients order the list.</summary>
public class UseSortingAttribute : ObjectFieldDescriptorAttribute
{
    /// <param name="sortingType">The sort input, or the type of the items; inferred from what the resolver returns where it is not given.</param>
    /// <param name="order">The place among the attributes of the field: that of the line by default.</param>
    public UseSortingAttribute(Type? sortingType = null, [CallerLineNumber] int order = 0)
    {
        Type = sortingType;
        Order = order;
    }

    /// <summary>The sort input, or the type of the items; null where it is inferred.</summary>
    public Type? Type { get; set; }

    /// <summary>The name of the convention; there is one per schema, so the name is only kept.</summary>
    public string? Scope { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
    {
        if (Type is null) descriptor.UseSorting(Scope);
        else descriptor.UseSorting(Type, Scope);
    }
}

/// <summary>Lets clients order the list by <typeparamref name="T"/>: a sort input, or the type of the items.</summary>
public sealed class UseSortingAttribute<T>([CallerLineNumber] int order = 0) : UseSortingAttribute(typeof(T), order);
