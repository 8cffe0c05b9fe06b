using HotChocolate.Data.Filters;

namespace HotChocolate.Data;

/// <summary>Completes the convention of filters.</summary>
public static class FilterConventionDescriptorExtensions
{
    /// <summary>Adds the filters of all scalars.</summary>
    public static IFilterConventionDescriptor AddDefaults(this IFilterConventionDescriptor descriptor)
    {
        ((FilterConvention)descriptor).AddDefaultBindings();
        return descriptor;
    }
}
