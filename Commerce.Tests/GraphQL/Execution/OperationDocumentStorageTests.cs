using HotChocolate.Execution;
using HotChocolate.PersistedOperations.FileSystem;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

public sealed class OperationDocumentStorageTests
{
    [Fact]
    public async Task InMemory_KeepsTheDocumentsThatWereAskedForLast()
    {
        var storage = new InMemoryOperationDocumentStorage(maxDocuments: 2);
        await SaveAsync(storage, "a", "{ a }");
        await SaveAsync(storage, "b", "{ b }");
        await ReadAsync(storage, "a");
        await SaveAsync(storage, "c", "{ c }");

        Assert.Equal(("{ a }", null, "{ c }"), (await ReadAsync(storage, "a"), await ReadAsync(storage, "b"), await ReadAsync(storage, "c")));
    }

    [Fact]
    public async Task InMemory_IsBoundedByLengthToo()
    {
        var storage = new InMemoryOperationDocumentStorage(maxLength: 10);
        await SaveAsync(storage, "a", "{ a }");
        await SaveAsync(storage, "b", "{ bb }");
        await SaveAsync(storage, "huge", "{ aaaaaaaaaaaaaaaaaa }");

        Assert.Equal((null, "{ bb }", null), (await ReadAsync(storage, "a"), await ReadAsync(storage, "b"), await ReadAsync(storage, "huge")));
    }

    [Fact]
    public async Task InMemory_KeepsTheFirstDocumentOfAnId()
    {
        var storage = new InMemoryOperationDocumentStorage();
        await SaveAsync(storage, "a", "{ first }");
        await SaveAsync(storage, "a", "{ second }");

        Assert.Equal("{ first }", await ReadAsync(storage, "a"));
    }

    [Fact]
    public async Task Files_AreWrittenOnceAndAsAWhole()
    {
        var folder = Directory.CreateTempSubdirectory("storage").FullName;
        try
        {
            var storage = new FileSystemOperationDocumentStorage(new DefaultOperationDocumentFileMap(Path.Combine(folder, "new")));
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SaveAsync(storage, "a", "{ a }")));

            Assert.Equal("{ a }", await ReadAsync(storage, "a"));
            Assert.Null(await ReadAsync(storage, "b"));
            Assert.Equal(["a.graphql"], Directory.GetFiles(Path.Combine(folder, "new")).Select(Path.GetFileName));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("abc", "abc.graphql")]
    [InlineData("a+b/c==", "a_b-c.graphql")]
    public void FileMap_WritesBase64SoThatFileSystemsCanTakeIt(string id, string file)
        => Assert.Equal(Path.Combine("folder", file), new DefaultOperationDocumentFileMap("folder").MapToFilePath(id));

    private static async Task SaveAsync(IOperationDocumentStorage storage, string id, string text)
        => await storage.SaveAsync(new OperationDocumentId(id), new OperationDocumentSourceText(text));

    private static async Task<string?> ReadAsync(IOperationDocumentStorage storage, string id)
        => (await storage.TryReadAsync(new OperationDocumentId(id)))?.ToString();
}
