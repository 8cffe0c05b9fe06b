using HotChocolate.Data.Sorting;

namespace HotChocolate.Data;

/// <summary>Completes the convention of orders.</summary>
public static class SortConventionDescriptorExtensions
{
    /// <summary>Adds both directions for all values that have an order.</summary>
    public static ISortConventionDescriptor AddDefaults(this ISortConventionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.DefaultBinding<DefaultSortEnumType>();
    }
}
