using HotChocolate.CostAnalysis.Types;

namespace HotChocolate.Types;

public static class CostAnalyzerInputFieldDescriptorExtensions
{
    /// <summary>Says what the input field costs.</summary>
    public static IInputFieldDescriptor Cost(this IInputFieldDescriptor descriptor, double weight)
        => descriptor.Directive(new CostDirective(weight));
}
