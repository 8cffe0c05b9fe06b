namespace HotChocolate.Types.Descriptors;

/// <summary>Something that describes a part of the schema, step by step.</summary>
public interface IDescriptor : IFluent;
