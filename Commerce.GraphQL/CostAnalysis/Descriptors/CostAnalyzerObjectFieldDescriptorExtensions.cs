using System.Collections.Immutable;
using HotChocolate.CostAnalysis.Types;

namespace HotChocolate.Types;

public static class CostAnalyzerObjectFieldDescriptorExtensions
{
    /// <summary>Says what the field costs.</summary>
    public static IObjectFieldDescriptor Cost(this IObjectFieldDescriptor descriptor, double weight)
        => descriptor.Directive(new CostDirective(weight));

    /// <summary>Says how long the field's list can be: see <see cref="ListSizeDirective"/>.</summary>
    public static IObjectFieldDescriptor ListSize(
        this IObjectFieldDescriptor descriptor,
        int? assumedSize = null,
        ImmutableArray<string>? slicingArguments = null,
        ImmutableArray<string>? sizedFields = null,
        bool requireOneSlicingArgument = true,
        int? slicingArgumentDefaultValue = null)
        => descriptor.Directive(new ListSizeDirective(
            assumedSize,
            slicingArguments,
            sizedFields,
            requireOneSlicingArgument,
            slicingArgumentDefaultValue));
}
