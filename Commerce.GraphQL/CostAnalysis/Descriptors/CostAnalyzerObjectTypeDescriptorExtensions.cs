using HotChocolate.CostAnalysis.Types;

namespace HotChocolate.Types;

public static class CostAnalyzerObjectTypeDescriptorExtensions
{
    /// <summary>Says what an object of the type costs.</summary>
    public static IObjectTypeDescriptor Cost(this IObjectTypeDescriptor descriptor, double weight)
        => descriptor.Directive(new CostDirective(weight));
}
