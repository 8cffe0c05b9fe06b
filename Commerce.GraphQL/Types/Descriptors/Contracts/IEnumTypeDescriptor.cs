using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes an enum type.</summary>
public interface IEnumTypeDescriptor : IDescriptor<EnumTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IEnumTypeDescriptor Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IEnumTypeDescriptor Description(string? value);

    /// <summary>Says whether the members of the enum become values by themselves.</summary>
    IEnumTypeDescriptor BindValues(BindingBehavior behavior);

    /// <summary>Only what is named becomes a value.</summary>
    IEnumTypeDescriptor BindValuesExplicitly();

    /// <summary>Every member that is not ignored becomes a value.</summary>
    IEnumTypeDescriptor BindValuesImplicitly();

    /// <summary>Adds a value, or describes one that is there.</summary>
    IEnumValueDescriptor Value<T>(T value);

    /// <summary>Applies a directive by its .NET value.</summary>
    IEnumTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IEnumTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IEnumTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}
