using HotChocolate.CostAnalysis.Types;

namespace HotChocolate.Types;

public static class CostAnalyzerEnumTypeDescriptorExtensions
{
    /// <summary>Says what a value of the type costs.</summary>
    public static IEnumTypeDescriptor Cost(this IEnumTypeDescriptor descriptor, double weight)
        => descriptor.Directive(new CostDirective(weight));
}
