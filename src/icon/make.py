#!/usr/bin/env python3
"""Draws icon.png of the packages: the form's table on a sheet, its total column, one marked cell. Standard library only."""
import pathlib
import struct
import zlib

SIZE, SCALE = 128, 4  # drawn four times as large, then averaged, so that corners are smooth
CLEAR, SHEET, HEAD, CELL, TOTAL, MARK = (0, 0, 0, 0), (255, 255, 255, 255), (23, 78, 166, 255), (222, 231, 245, 255), (160, 190, 235, 255), (200, 40, 50, 255)


def rounded(x, y, left, top, right, bottom, radius):
    if not (left <= x < right and top <= y < bottom):
        return False
    dx = max(left + radius - x, x - (right - radius), 0)
    dy = max(top + radius - y, y - (bottom - radius), 0)
    return dx * dx + dy * dy <= radius * radius


def colour(x, y):
    if not rounded(x, y, 4, 4, 124, 124, 20):
        return CLEAR
    if not rounded(x, y, 12, 12, 116, 116, 12):
        return HEAD
    if rounded(x, y, 20, 20, 108, 38, 4):
        return HEAD
    for row in range(4):
        for column in range(4):
            left, top = 20 + column * 23, 44 + row * 17
            if rounded(x, y, left, top, left + 19, top + 13, 3):
                return MARK if (row, column) == (1, 2) else TOTAL if column == 3 or row == 3 else CELL
    return SHEET


def pixel(px, py):
    points = [colour(px + (i + .5) / SCALE, py + (j + .5) / SCALE) for i in range(SCALE) for j in range(SCALE)]
    opacity = sum(point[3] for point in points)
    if opacity == 0:
        return bytes(4)
    return bytes([*(round(sum(p[c] * p[3] for p in points) / opacity) for c in range(3)), round(opacity / len(points))])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
pathlib.Path(__file__).with_name("icon.png").write_bytes(
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(rows, 9))
    + chunk(b"IEND", b""))
