"""Trains the tagger of composer/language/pieces/tagger: called by train-tagger.ts with a folder that has corpus.json and
vectors.f32; writes a file of 32-bit numbers for each tensor, and tensors.json with their names and shapes. Needs PyTorch
1.13 (python3-torch of Debian 12) and no graphics card; about ten minutes on one core."""

import json
import random
import sys
from pathlib import Path

import numpy
import torch
from torch import nn

ROUNDS, BATCH, RATE = 12, 32, 2e-3
VECTOR, WORD, FORM, SHAPE, HIDDEN = 64, 40, 12, 8, 160
# How often a word is hidden, so that its vector and its form count too.
HIDE = 0.15
# How often a piece gets the words of another piece of its label: what stands around it has to tell the label.
SWAP = 0.2

folder = Path(sys.argv[1])
corpus = json.loads((folder / "corpus.json").read_text())
seed = int(sys.argv[2])
torch.manual_seed(seed)
random.seed(seed)


def reduced_vectors():
    """The vectors by their first principal components, of about the size of what else is told; row 0 is for no vector."""
    given = numpy.fromfile(folder / "vectors.f32", dtype=numpy.float32).reshape(corpus["vectors"], -1)
    given = given - given.mean(0)
    _, _, axes = numpy.linalg.svd(given, full_matrices=False)
    axes *= numpy.sign(axes[:, :1])
    reduced = given @ axes[:VECTOR].T
    return numpy.vstack([numpy.zeros((1, VECTOR)), reduced / reduced.std() / 2]).astype(numpy.float32)


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.vector = nn.Embedding.from_pretrained(torch.tensor(reduced_vectors()), freeze=True)
        self.word = nn.Embedding(corpus["words"] + 1, WORD)
        self.ending = nn.Embedding(corpus["forms"], FORM)
        self.beginning = nn.Embedding(corpus["forms"], FORM)
        self.shape = nn.Embedding(corpus["shapes"], SHAPE)
        self.entry = nn.Linear(VECTOR + WORD + 2 * FORM + SHAPE, HIDDEN)
        self.layers = nn.ModuleList(
            nn.Conv1d(HIDDEN, 2 * HIDDEN, 3, padding=apart, dilation=apart) for apart in corpus["dilations"]
        )
        self.norms = nn.ModuleList(nn.LayerNorm(HIDDEN) for _ in corpus["dilations"])
        self.exit = nn.Linear(HIDDEN, corpus["states"])
        self.drop = nn.Dropout(0.4)
        self.drop_layer = nn.Dropout(0.2)

    def forward(self, inputs, mask):
        vector, word, ending, beginning, shape = inputs.unbind(-1)
        if self.training:
            word = word.masked_fill(torch.rand(word.shape) < HIDE, 0)
        told = [self.vector(vector), self.word(word), self.ending(ending), self.beginning(beginning), self.shape(shape)]
        state = self.entry(self.drop(torch.cat(told, -1)))
        for layer, norm in zip(self.layers, self.norms):
            found, counts = layer((norm(state) * mask.unsqueeze(-1)).transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            state = state + self.drop_layer(found * torch.sigmoid(counts))
        return self.exit(self.drop(torch.relu(state)))

    def tensors(self):
        """By the names that tagger.ts asks for; the weights of a layer in the order of the tokens that it sees."""
        found = {name: getattr(self, name).weight for name in ("vector", "word", "ending", "beginning", "shape")}
        found |= {"in": self.entry.weight, "in.bias": self.entry.bias, "out": self.exit.weight, "out.bias": self.exit.bias}
        for index, (layer, norm) in enumerate(zip(self.layers, self.norms)):
            found[f"layer{index}"] = layer.weight.permute(0, 2, 1).reshape(2 * HIDDEN, 3 * HIDDEN)
            found[f"layer{index}.bias"] = layer.bias
            found[f"layer{index}.scale"] = norm.weight
            found[f"layer{index}.shift"] = norm.bias
        return found


pieces = {}
for prompt in corpus["prompts"]:
    for start, end, label, first, last in prompt["segments"]:
        pieces.setdefault(label, []).append(prompt["inputs"][first:last])


def example(prompt):
    """The inputs and states of a prompt, some of its pieces with the words of others."""
    inputs, states = [], []
    swaps = random.random() < 0.6
    for start, end, label, first, last in prompt["segments"]:
        own = prompt["inputs"][start:end]
        if swaps and random.random() < SWAP:
            own = prompt["inputs"][start:first] + random.choice(pieces[label]) + prompt["inputs"][last:end]
        inputs += own
        states += [label * 2] + [label * 2 + 1] * (len(own) - 1)
    return inputs, states


def batches():
    examples = [example(prompt) for prompt in corpus["prompts"]]
    examples.sort(key=lambda each: len(each[0]) + random.random() * 6)
    groups = [examples[at : at + BATCH] for at in range(0, len(examples), BATCH)]
    random.shuffle(groups)
    for group in groups:
        longest = max(len(states) for _, states in group)
        inputs = torch.zeros(len(group), longest, 5, dtype=torch.long)
        states = torch.full((len(group), longest), -100)
        for row, (own, right) in enumerate(group):
            inputs[row, : len(own)] = torch.tensor(own)
            states[row, : len(own)] = torch.tensor(right)
        yield inputs, states


model = Tagger()
learned = [each for each in model.parameters() if each.requires_grad]
optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=1e-2)
steps = ROUNDS * (len(corpus["prompts"]) // BATCH + 1)
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min(1, (step + 1) / 300) * max(0.02, 1 - step / steps)
)
for turn in range(ROUNDS):
    model.train()
    total = count = 0
    for inputs, states in batches():
        scores = model(inputs, (states >= 0).float())
        loss = nn.functional.cross_entropy(scores.transpose(1, 2), states)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        schedule.step()
        total += float(loss)
        count += 1
    print(f"round {turn + 1} of {ROUNDS}: loss {total / count:.3f}", flush=True)

shapes = {}
for name, tensor in model.tensors().items():
    values = tensor.detach().numpy().astype(numpy.float32)
    # A row for each, so that what is added and scaled loses nothing when it is rounded.
    values = values.reshape(values.shape[0], -1)
    shapes[name] = list(values.shape)
    values.tofile(folder / f"{name}.f32")
(folder / "tensors.json").write_text(json.dumps(shapes))
