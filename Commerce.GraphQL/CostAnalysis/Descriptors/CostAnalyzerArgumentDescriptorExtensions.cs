using HotChocolate.CostAnalysis.Types;

namespace HotChocolate.Types;

public static class CostAnalyzerArgumentDescriptorExtensions
{
    /// <summary>Says what the argument costs.</summary>
    public static IArgumentDescriptor Cost(this IArgumentDescriptor descriptor, double weight)
        => descriptor.Directive(new CostDirective(weight));
}
