using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>A document that is parsed already.</summary>
public interface IOperationDocumentNodeProvider
{
    DocumentNode Document { get; }
}
